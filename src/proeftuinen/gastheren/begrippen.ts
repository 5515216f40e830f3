/** Its words, in English. */
export const begrippen = {
  gastheer:
    'the host of a proeftuin that somebody began for another organisation, and whether it confirmed that',
  gastheren: 'folder of proeftuinen that were begun for another organisation',
}
