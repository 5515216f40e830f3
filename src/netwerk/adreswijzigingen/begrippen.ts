/** Its words, in English. */
export const begrippen = {
  adreswijziging: 'another e-mail address for a member, once it is confirmed',
  adreswijzigingen: 'folder of the change of address',
}
