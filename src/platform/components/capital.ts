/** The same words as the beginning of a line. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
