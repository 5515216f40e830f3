/** Its words, in English. */
export const begrippen = {
  leden: 'folder of the member',
  lid: 'a member of the network',
  lid_foto: "the photo with a member's profile",
}
