/** Its words, in English. */
export const begrippen = {
  inzage: 'beheer looks inside with a reason, for at most an hour',
  inzagen: 'folder of looking inside',
}
