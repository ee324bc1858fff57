import type { EntryKind } from '@carryover/engine';
import type * as z from 'zod';
import { bodyShapes } from './body-shapes.ts';
import { olderShapes } from './older-shapes.ts';

/** The shapes of each kind's body, version 1 first. */
export const shapesByVersion: { readonly [kind: string]: readonly z.ZodObject[] } = Object.fromEntries(
  Object.entries(bodyShapes).map(([kind, shape]) => [
    kind,
    [...(olderShapes[kind as EntryKind] ?? []), shape],
  ]),
);
