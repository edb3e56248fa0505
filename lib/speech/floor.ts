// One voice at a time: whoever begins to speak takes the floor from whoever had it, in this tab and in the others.

let holder: (() => void) | null = null;
let channel: BroadcastChannel | null = null;

/** @param giveUp stops the sound; called when somebody else begins */
export function takeFloor(giveUp: () => void): void {
  if (holder !== giveUp) holder?.();
  holder = giveUp;
  if (channel === null && 'BroadcastChannel' in window) {
    channel = new BroadcastChannel('duizhao-sound');
    channel.onmessage = () => holder?.();
  }
  channel?.postMessage('speaking');
}
