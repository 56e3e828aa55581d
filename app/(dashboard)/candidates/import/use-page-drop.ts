import { useEffect, useEffectEvent, useState } from "react";
import { collectDroppedFiles } from "./collect-files";

/** Takes files that are dropped anywhere on the page, so that a near miss does not make the browser leave it for the file. Gives
 *  whether files are held over it. */
export function usePageDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const drop = useEffectEvent(async (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    if (event.dataTransfer) onFiles(await collectDroppedFiles(event.dataTransfer));
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setIsOver(true);
    };
    // Moving onto a child leaves its parent; only leaving the window has nowhere to go.
    const leave = (event: DragEvent) => (event.relatedTarget === null ? setIsOver(false) : undefined);
    const onDrop = (event: DragEvent) => void drop(event);
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", onDrop);
    };
  }, []);
  return isOver;
}
