/** Its words, in English. */
export const begrippen = {
  proeftuin: 'an experiment with social return',
}
