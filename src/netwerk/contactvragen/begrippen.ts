/** Its words, in English. */
export const begrippen = {
  contactvragen: 'folder of the page to reach who runs this Vonk',
  contactvraag: 'a question to who runs this Vonk, until it is mailed',
}
