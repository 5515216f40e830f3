/** Its words, in English. */
export const begrippen = {
  bevriezing:
    'the time in which a purchase runs: from publication to the definitive award, or while somebody is chosen without a tender; closed to every supplier',
  bevriezingen: 'folder of the log of a freeze',
  inkijk:
    'who opened what while a purchase ran, and suppliers before and just after; once a day for each page',
}
