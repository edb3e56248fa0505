'use client';
import type { Aid } from '@/lib/classroom/lesson';
import { useStore } from '@/lib/storage/use-store';
import { visitStore } from '@/lib/storage/visit';

const NONE: readonly Aid[] = [];

/** The aids that the lesson holds back: no hint gives them. What explains an answer has them all the same. */
export const useHeld = (): readonly Aid[] => useStore(visitStore).lesson?.held ?? NONE;
