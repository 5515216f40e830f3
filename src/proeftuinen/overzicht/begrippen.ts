/** Its words, in English. */
export const begrippen = {
  overzicht:
    'folder of the list of proeftuinen: its filters and counts, what is searched for in it, its feed',
  proeftuin_telling: 'kept counts beside the filters',
  zoekbaar: 'what `zoekspoor` has to hold, as a view: the two are compared in a test',
  zoekdeel: 'the words of each line of a logboek, as a view',
  zoekspoor: 'the words of a proeftuin, per circle: to find it by what is written in it',
}
