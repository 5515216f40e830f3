/** Between two facts on one line. It belongs to the first: no line begins with it. */
export const dot = '\u00a0· '

/** The facts that there are, on one line. */
export const dotted = (facts: (string | false | null | undefined)[]) => facts.filter(Boolean).join(dot)
