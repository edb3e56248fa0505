import * as v from 'valibot';
import type { Opened, Order, Status } from './protocol';

// What pages and the service worker hear, checked at both ends: a page may be of another version than the worker.

const openedSchema = v.object({ kind: v.literal('opened'), page: v.string() });
const orderSchema = v.object({ kind: v.picklist(['get', 'stop', 'remove', 'status']) });

const amountSchema = v.object({ wire: v.number(), bytes: v.number() });
const statusSchema = v.object({
  kind: v.literal('status'),
  here: amountSchema,
  missing: amountSchema,
  total: amountSchema,
  removable: v.boolean(),
  saveData: v.boolean(),
  running: v.boolean(),
  begun: v.boolean(),
  completeAt: v.nullable(v.string()),
  trouble: v.nullable(v.picklist(['full', 'network', 'wrong'])),
});

export const isOpened = (message: unknown): message is Opened => v.is(openedSchema, message);
export const isOrder = (message: unknown): message is Order => v.is(orderSchema, message);
export const isStatus = (message: unknown): message is Status => v.is(statusSchema, message);
