/** Its words, in English. */
export const begrippen = {
  navolging: 'an organisation does what another did before',
  navolgingen: 'folder of the navolging, and of the vonkspoor: who followed whom',
  navolging_feit: 'what came of a navolging, as dated facts',
}
