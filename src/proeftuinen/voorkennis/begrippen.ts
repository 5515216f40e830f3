/** Its words, in English. */
export const begrippen = {
  voorkennis: "what the suppliers' side knew of a purchase before it began; folder of that document",
}
