/** Whether a file fits one of a capability's types: `image/*`, `image/png`, `image`, `.pdf` or `*`. */
export const acceptsType = (
  types: readonly string[],
  file: { name: string; mime: string },
): boolean => types.some((type) => fits(type.toLowerCase(), file));

function fits(type: string, { name, mime }: { name: string; mime: string }): boolean {
  if (type === '*' || type === '*/*' || type === 'file') return true;
  if (type.startsWith('.')) return name.toLowerCase().endsWith(type);
  if (type.endsWith('/*')) return mime.startsWith(type.slice(0, -1));
  return type.includes('/') ? mime === type : mime.startsWith(`${type}/`);
}
