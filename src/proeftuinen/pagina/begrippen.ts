/** Its words, in English. */
export const begrippen = {
  pagina: 'folder of the page of one proeftuin, with its logboek',
}
