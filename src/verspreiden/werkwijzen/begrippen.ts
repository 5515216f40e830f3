/** Its words, in English. */
export const begrippen = {
  verspreiden: 'wing of what spreads: methods, clauses and who followed them',
  werkwijzen: 'folder of the werkwijze',
  werkwijze: 'a method that others can repeat: steps, what it takes, pitfalls',
  werkwijze_stap: 'a step of a werkwijze',
  werkwijze_valkuil: 'a pitfall: where it went wrong',
  werkwijze_bron: 'a proeftuin of which a werkwijze was made',
  werkwijze_versie: 'a werkwijze as it was published, with what changed and why',
}
