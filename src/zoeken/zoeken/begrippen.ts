/** Its words, in English. */
export const begrippen = {
  zoeken: 'wing and folder of the one search over everything',
  zoekwoord: 'a word that stands somewhere in Vonk, with the words it is made of',
  taal: 'folder of what the search knows of Dutch: base forms, compounds, other names',
}
