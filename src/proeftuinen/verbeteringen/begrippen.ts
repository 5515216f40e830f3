/** Its words, in English. */
export const begrippen = {
  verbetering: 'a correction of what a proeftuin says after it was rounded off, with what stood there before',
  verbeteringen: 'folder of these corrections',
}
