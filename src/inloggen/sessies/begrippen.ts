/** Its words, in English. */
export const begrippen = {
  sessie: 'a signed-in session; `manier` is how its member came in',
  sessies: 'folder of the session: how it begins, what it is asked, and how it ends',
  uitdaging: 'what a browser was asked, once: to sign with a device, or to come back from a provider with',
}
