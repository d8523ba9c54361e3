# Finds the header-only Diff Template Library. Debian ships the headers alone: no .pc file, no CMake package.
# Defines Dtl_FOUND and the target Dtl::dtl.
find_path(Dtl_INCLUDE_DIR NAMES dtl/dtl.hpp)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Dtl REQUIRED_VARS Dtl_INCLUDE_DIR)
mark_as_advanced(Dtl_INCLUDE_DIR)
if(Dtl_FOUND AND NOT TARGET Dtl::dtl)
  add_library(Dtl::dtl INTERFACE IMPORTED)
  set_target_properties(Dtl::dtl PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${Dtl_INCLUDE_DIR}")
endif()
