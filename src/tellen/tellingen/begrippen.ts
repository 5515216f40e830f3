/** Its words, in English. */
export const begrippen = {
  tellingen: 'folder of counting in SQL, and of explaining why two figures differ',
}
