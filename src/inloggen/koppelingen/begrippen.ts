/** Its words, in English. */
export const begrippen = {
  koppeling: 'an identity at a provider (OpenID Connect) that lets a member in',
  koppelingen: 'folder of signing in by a provider, and the identities linked for it',
}
