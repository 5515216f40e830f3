/** Its words, in English. */
export const begrippen = {
  keuze:
    "that a purchase without a tender was awarded or stopped, said by the buyers' side: only that opens it",
  opening: 'a proposal to open a running tender: by one, confirmed by another',
  openingen: 'folder of the opening: how an award goes, and the end of a tender',
}
