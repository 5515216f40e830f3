/** Its words, in English. */
export const begrippen = {
  doelgroep:
    'target group: for whom a proeftuin or werkwijze is, named for it as a whole only; one of a list',
  keuzelijsten: 'folder of the lists that the adviesteam keeps: roles and target groups',
  rol: 'what a member does in the network: one of a list',
}
