# What `cmake --install` puts where.
install(TARGETS accordiff-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
