// What a reader should see first.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// Weightiest first.
enum class Weight : std::uint8_t { Reversed, Watched, Removed, Weakened, Mixed, Added, Strengthened, Other, Editorial, None };

[[nodiscard]] Weight weight_of(const Link& link);

// Whether a change of this weight stands open in a report that folds the rest.
[[nodiscard]] constexpr bool is_weighty(Weight weight) noexcept { return weight <= Weight::Mixed; }

// The links that are shown, weightiest first; of one weight what binds or takes a position before the rest, then in their order.
[[nodiscard]] std::vector<const Link*> by_weight(const Alignment& alignment, const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
