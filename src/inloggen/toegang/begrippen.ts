/** Its words, in English. */
export const begrippen = {
  inlogverzoek: 'a request for a sign-in link',
  toegang: 'folder of signing in, sessions and access keys',
  toegangssleutel: 'an access key (bearer token) for the API',
}
