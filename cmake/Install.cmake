# What `cmake --install` puts where: the program; the library with its headers, for find_package(accordiff) and for
# pkg-config; the man page, the JSON Schema of reports and the documents.
include(CMakePackageConfigHelpers)

set(cmake_files "${CMAKE_INSTALL_LIBDIR}/cmake/accordiff")

install(TARGETS accordiff-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS accordiff EXPORT accordiff-targets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY include/accordiff DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.hpp")

install(EXPORT accordiff-targets NAMESPACE accordiff:: DESTINATION ${cmake_files})
configure_package_config_file(cmake/accordiff-config.cmake.in "${CMAKE_CURRENT_BINARY_DIR}/generated/accordiff-config.cmake"
  INSTALL_DESTINATION ${cmake_files})
write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/generated/accordiff-config-version.cmake"
  COMPATIBILITY SameMinorVersion)  # while the major version is 0, minor versions may break
install(FILES
  "${CMAKE_CURRENT_BINARY_DIR}/generated/accordiff-config.cmake"
  "${CMAKE_CURRENT_BINARY_DIR}/generated/accordiff-config-version.cmake"
  cmake/FindStemmer.cmake
  DESTINATION ${cmake_files})

# Places relative to the .pc file, so that the installed folder can be moved.
if(IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}" OR IS_ABSOLUTE "${CMAKE_INSTALL_INCLUDEDIR}")
  set(pc_prefix "${CMAKE_INSTALL_PREFIX}")
  set(pc_libdir "${CMAKE_INSTALL_FULL_LIBDIR}")
  set(pc_includedir "${CMAKE_INSTALL_FULL_INCLUDEDIR}")
else()
  file(RELATIVE_PATH up "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")
  set(pc_prefix "\${pcfiledir}/${up}")
  set(pc_libdir "\${prefix}/${CMAKE_INSTALL_LIBDIR}")
  set(pc_includedir "\${prefix}/${CMAKE_INSTALL_INCLUDEDIR}")
endif()
configure_file(cmake/accordiff.pc.in "${CMAKE_CURRENT_BINARY_DIR}/generated/accordiff.pc" @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/generated/accordiff.pc" DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

install(FILES docs/accordiff.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
file(GLOB schemas CONFIGURE_DEPENDS docs/*.schema.json)
install(FILES ${schemas} DESTINATION ${CMAKE_INSTALL_DATADIR}/accordiff)
file(GLOB documents CONFIGURE_DEPENDS docs/*.md)
install(FILES README.md CHANGELOG.md LICENSE ${documents} DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY docs/rules DESTINATION ${CMAKE_INSTALL_DOCDIR})
