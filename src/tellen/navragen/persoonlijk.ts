import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member: that he or she was asked. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'navraag.lid_id': blijft('vragen aan jou of plekken er nog zijn', 'dag gevraagd_op beantwoord_op'),
  },
}
