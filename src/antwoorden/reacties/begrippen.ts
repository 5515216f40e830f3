/** Its words, in English. */
export const begrippen = {
  reactie: 'a short answer under a piece of content, in the circle of that content',
  reacties: 'folder of what members answer under what somebody wrote',
}
