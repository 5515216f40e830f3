/** Its words, in English. */
export const begrippen = {
  bouwblok:
    'a version of a value that a contract reckons with: so many euro for an hour, a plek or a year of full-time work; of a client organisation, or shared by a region',
  bouwblokken: 'folder of the bouwblok, and of reckoning with it exactly',
}
