/** Its words, in English. */
export const begrippen = {
  afscheid: 'the last mail to who leaves; holds the address until it is sent',
  mijngegevens: 'folder of downloading what is yours, and leaving',
}
