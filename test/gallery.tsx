/** Every component with plain and with absurd content, to look at and to test; not shipped. */
export { long as absurdTitle } from './gallery/absurd.ts'
export { Bits } from './gallery/alles.tsx'
export { Home } from './gallery/home.tsx'
export { Proeftuin } from './gallery/proeftuin.tsx'
