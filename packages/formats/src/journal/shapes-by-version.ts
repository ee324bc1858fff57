import type { EntryKind } from '@carryover/engine';
import type * as z from 'zod';
import { bodyShapes } from './body-shapes.ts';

/** Shapes that a kind's body had before its current one, version 1 first: they stay as they were for ever. */
const olderShapes: { readonly [Kind in EntryKind]?: readonly z.ZodObject[] } = {};

/** The shapes of each kind's body, version 1 first. */
export const shapesByVersion: { readonly [kind: string]: readonly z.ZodObject[] } = Object.fromEntries(
  Object.entries(bodyShapes).map(([kind, shape]) => [
    kind,
    [...(olderShapes[kind as EntryKind] ?? []), shape],
  ]),
);
