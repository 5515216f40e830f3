import { path } from './path.ts'

/** Places of work, and what happened to them. */
export const plekken = {
  plekken: path('/proeftuinen/:id/plekken'),
  nieuwePlekken: path('/proeftuinen/:id/plekken/nieuw'),
  plek: path('/plekken/:id'),
  plekBewerken: path('/plekken/:id/bewerken'),
  nieuwFeit: path('/plekken/:id/feiten/nieuw?soort'),
  feitCorrectie: path('/plekken/:id/feiten/:feit/correctie'),
} as const
