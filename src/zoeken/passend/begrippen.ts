/** Its words, in English. */
export const begrippen = {
  passend: 'folder of “past hierbij”: what fits a proeftuin or a werkwijze, each with the reason why',
}
