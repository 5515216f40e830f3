import { Moment } from '#src/platform/components/index.ts'

/** `door` is null where that was not kept, or is not for who reads. */
export const Geschreven = ({ versie, door, op }: { versie: number; door: string | null; op: Date }) => (
  <span>
    {versie === 1 ? 'Geschreven' : 'Aangepast'}
    {door && ` door ${door}`}, <Moment at={op} />
  </span>
)
