import Said from "./Claim.astro";
import Fig from "./Fig.astro";
import Finding from "./Finding.astro";
import MarginNote from "./MarginNote.astro";
import StoryChart from "./StoryChart.astro";
import StoryLink from "./StoryLink.astro";
import StoryStep from "./StoryStep.astro";
import StorySteps from "./StorySteps.astro";
import Unbound from "./Unbound.astro";

/** What a story may use without importing it. */
export const storyComponents = {
  Chart: StoryChart,
  Fig,
  Finding,
  Note: MarginNote,
  Said,
  Step: StoryStep,
  Steps: StorySteps,
  Unbound,
  a: StoryLink,
};
