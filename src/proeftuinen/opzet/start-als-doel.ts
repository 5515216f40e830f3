import { doelVanAanmelding } from '#src/netwerk/aanmeldingen/places.ts'
import { fill } from '#src/platform/places.ts'

/** As it stands in the address of who joins to start one. */
export const startDoel = 'start'

export const startAlsDoel = fill(doelVanAanmelding, (_, doel) =>
  doel === startDoel ? { wat: 'een proeftuin te starten', zin: 'Ik wil een proeftuin starten.' } : null,
)
