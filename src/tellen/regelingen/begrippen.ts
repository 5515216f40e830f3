/** Its words, in English. */
export const begrippen = {
  regeling:
    'a version of a scheme that helps who gives somebody work: for whom, who applies, before or after the start; with its source and the day it was checked there',
  regelingen: 'folder of the regeling: together the regelingenwijzer',
}
