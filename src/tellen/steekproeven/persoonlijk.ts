import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member: that he or she drew it, or checked. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'steekproef.door_id': blijft('steekproeven die je trok', 'kwartaal zaad getrokken_op'),
    'steekproef_plek.door_id': blijft('plekken die je naging', 'uitkomst nagegaan_op opgeschreven_op'),
  },
}
