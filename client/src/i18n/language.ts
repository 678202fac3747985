/** What the desk speaks. */
export type Language = 'en' | 'fr' | 'nl';
