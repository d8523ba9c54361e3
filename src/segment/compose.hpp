// From a chain of heads to family, force and stance.
#pragma once

#include "segment/reading.hpp"

namespace accordiff::segment {

struct Strength {
  Family family = Family::Unknown;
  int force = 0;
  int stance = 0;
};

// Force is that of the weakest link: "agreed to explore" is as weak as "explore". A framing verb ("reaffirmed") adds nothing;
// the act is the one it frames. `intensified`: an intensifier stands among the heads.
[[nodiscard]] Strength compose(const Reading& reading, bool intensified);

}  // namespace accordiff::segment
