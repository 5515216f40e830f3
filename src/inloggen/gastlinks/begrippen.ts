/** Its words, in English. */
export const begrippen = {
  gastlink: 'a link for somebody who does not sign in: to one address, for one purpose',
  gastlink_sleutel: 'a key of a gastlink, one for each mail that brings it',
  gastlinks: 'folder of links for who does not sign in',
}
