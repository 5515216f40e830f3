const pattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What the database takes as an id; anything else in an address is simply not there. */
export const isUuid = (given: string): boolean => pattern.test(given)
