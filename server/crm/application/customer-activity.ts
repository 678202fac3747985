/** Injection token of the CustomerActivity, exported by a global module. */
export const CUSTOMER_ACTIVITY = Symbol('CustomerActivity');
