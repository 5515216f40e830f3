/** Its words, in English. */
export const begrippen = {
  zoekvraag: 'a search that a member keeps, and is mailed about when something new fits',
  zoekvragen: 'folder of the searches that members keep',
}
