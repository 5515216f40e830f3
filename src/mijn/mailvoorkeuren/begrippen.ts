/** Its words, in English. */
export const begrippen = {
  mailvoorkeur: 'a kind of mail that a member switched off',
  mailvoorkeuren: 'folder of what mail one wants, and of mail that does not arrive',
  mailweigering: 'an address without an account that gets no mail',
}
