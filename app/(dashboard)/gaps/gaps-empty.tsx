import { NobodyHere } from "@/app/(dashboard)/nobody-here";
import { Panel } from "@/components/ui/panel";

/** The talent gap before anybody is scored. */
export function GapsEmpty() {
  return (
    <Panel>
      <NobodyHere title="No gap to show yet">
        Once people are in the pool, this page counts for each role and each skill who proves the level asked, who
        might, and who does not, and names the people behind each count with their quotes.
      </NobodyHere>
    </Panel>
  );
}
