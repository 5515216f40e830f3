/** Its words, in English. */
export const begrippen = {
  zoeken: 'wing and folder of the one search over everything',
  zoekwoord: 'a word that stands somewhere in Vonk, with the words it is made of',
  woord_in_gebruik: 'what `zoekwoord` has to hold, as a view',
  taal: 'folder of what the search knows of Dutch: base forms, compounds, other names',
}
